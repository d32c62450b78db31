# frozen_string_literal: true

# A round of the vendor's Ruby client against the address in the first argument; what it was answered, as JSON.
require "json"
require "customerio"

def refusal
  yield
  nil
rescue Customerio::InvalidResponse => e
  { status: e.code.to_i, message: e.message }
end

def people(track)
  track.identify(id: "u/1 ü", email: "u1@example.com", plan: "basic", tags: ["a", { "b" => 1 }])
  track.identify(id: 5, plan: "basic")
  track.identify(customer_id: "u1@example.com", plan: "premium")
  track.delete("customer_100")
  track.identify(id: "u2", plan: "basic")
  track.suppress("u2")
  track.identify(id: "u2", plan: "premium")
  track.unsuppress("u2")
end

def events(track)
  track.track("u/1 ü", "bought", price: 2.5, timestamp: 1_740_000_000)
  track.pageview("u/1 ü", "https://example.com/pricing", referrer: "mail")
  track.track_anonymous("visitor", "looked", page: 1)
  track.track_anonymous(nil, "invited", recipient: "u1@example.com")
  track.identify(id: "u3", anonymous_id: "visitor")
  track.merge_customers(Customerio::IdentifierType::EMAIL, "u1@example.com", Customerio::IdentifierType::ID, "u3")
end

def devices(track)
  track.add_device("u/1 ü", "token/1", "ios", last_used: 1_740_000_000)
  track.add_device("u/1 ü", "token/2", "android")
  track.delete_device("u/1 ü", "token/1")
end

def email
  request = Customerio::SendEmailRequest.new(
    to: "ada@example.com",
    transactional_message_id: "1",
    identifiers: { id: "customer_123" },
    message_data: { order: 1001 }
  )
  request.attach("receipt.txt", "Thank you!")
  request
end

def sends(app)
  common = { transactional_message_id: 1, identifiers: { id: "customer_123" } }
  {
    email: app.send_email(email),
    push: app.send_push(Customerio::SendPushRequest.new(**common, title: "Hi", message: "Your order is here")),
    twilio: app.send_sms(Customerio::SendSMSRequest.new(**common, to: "+15555550123")),
    inbox: app.send_inbox_message(Customerio::SendInboxMessageRequest.new(**common)),
    in_app: app.send_in_app(Customerio::SendInAppRequest.new(**common)),
    **later_sends(app, common)
  }
end

# What only newer versions of the client have.
def later_sends(app, common)
  return {} unless app.respond_to?(:send_whatsapp)

  { whatsapp: app.send_whatsapp(Customerio::SendWhatsAppRequest.new(**common, to: "+15555550123")) }
end

def trigger(app)
  return nil unless app.respond_to?(:trigger_broadcast)

  app.trigger_broadcast(Customerio::TriggerBroadcastRequest.new(broadcast_id: 1, ids: ["customer_123"]))
end

def refusals(track, app, url)
  unknown = Customerio::SendEmailRequest.new(
    to: "ada@example.com", transactional_message_id: 99, identifiers: { id: "customer_123" }
  )
  {
    event: refusal { track.track("u3", "x" * 200) },
    key: refusal { Customerio::Client.new("site", "", url: url).identify(id: "u3") },
    send: refusal { app.send_email(unknown) }
  }
end

url = ARGV.fetch(0)
track = Customerio::Client.new("site", "key", url: url)
app = Customerio::APIClient.new("app-key", url: url)
people(track)
events(track)
devices(track)
sent = sends(app)
track.track_push_notification_event(
  "opened", delivery_id: sent[:push]["delivery_id"], device_id: "device-1", timestamp: 1_740_000_000
)
puts JSON.generate(sent: sent, trigger: trigger(app), refusals: refusals(track, app, url))
