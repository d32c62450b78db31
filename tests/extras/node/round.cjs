// A round of the vendor's Node client against the address in the first argument; what it was answered, as JSON.
const { APIClient, SendEmailRequest, TrackClient } = require('customerio-node');

async function main(url) {
  const track = new TrackClient('site', 'key', { url: `${url}/api/v1` });
  const app = new APIClient('app-key', { url: `${url}/v1` });
  const seen = {};

  await track.identify('u/1 ü', { email: 'u1@example.com', plan: 'basic' });
  await track.track('u/1 ü', { name: 'bought', data: { price: 2.5 } });
  await track.trackPageView('u/1 ü', 'https://example.com/pricing');
  await track.trackAnonymous('visitor', { name: 'looked' });
  await track.addDevice('u/1 ü', 'token/1', 'ios');
  await track.deleteDevice('u/1 ü', 'token/1');
  await track.addCustomersToSegment(1, ['u/1 ü']);
  await track.removeCustomersFromSegment(1, ['customer_100']);
  await track.entity({
    type: 'object',
    action: 'identify',
    identifiers: { object_type_id: '1', object_id: 'initech' },
    cio_relationships: [{ identifiers: { id: 'u/1 ü' } }],
  });
  await track.batch([{ type: 'person', action: 'event', identifiers: { id: 'u/1 ü' }, name: 'seen' }]);
  await track.suppress('customer_100');
  await track.unsuppress('customer_100');
  await track.identify('u2', { plan: 'premium', anonymous_id: 'visitor' });
  await track.mergeCustomers('id', 'u/1 ü', 'id', 'u2');
  await track.submitForm('signup', { email: 'form@example.com' });
  seen.region = await track.getAccountRegion();

  seen.found = await app.getCustomersByEmail('u1@example.com');
  seen.attributes = await app.getAttributes('u/1 ü', 'id');
  seen.activities = await app.getCustomerActivities('u/1 ü');
  seen.segments = await app.getCustomerSegments('u/1 ü');
  seen.relationships = await app.getCustomerRelationships('u/1 ü');
  seen.search = await app.searchCustomers({ attribute: { field: 'plan', operator: 'eq', value: 'basic' } });
  const segment = await app.createSegment({ name: 'Made by Node' });
  seen.members = await app.getSegmentMembership(segment.segment.id);
  await app.deleteSegment(segment.segment.id);
  const email = new SendEmailRequest({
    to: 'u1@example.com',
    transactional_message_id: '1',
    identifiers: { id: 'u/1 ü' },
    message_data: { order: 1001 },
  });
  email.attach('receipt.txt', 'Thank you!');
  seen.sent = await app.sendEmail(email);
  await track.destroy('customer_123');
  seen.refused = await track.track('u3', { name: 'x'.repeat(200) }).then(() => 0, (error) => error.statusCode);
  return seen;
}

main(process.argv[2]).then(
  (seen) => console.log(JSON.stringify(seen)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
