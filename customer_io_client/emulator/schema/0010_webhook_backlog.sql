-- What was posted in vain and waits to be posted again: the rest of its webhook is held back until then.
CREATE INDEX webhook_posts_failing ON webhook_posts (webhook) WHERE state = 'waiting' AND attempts > 0;
