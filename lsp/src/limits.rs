//! The bounds of what a client can make grow.

/// Bytes of one message: a whole file as JSON, and room for escapes.
pub(crate) const MESSAGE_BYTES: u64 = 2 << 30;

/// Bytes of one header line of a message.
pub(crate) const HEADER_BYTES: u64 = 1 << 12;

/// Messages that wait to be read by the client before the server waits for it.
pub(crate) const QUEUED_MESSAGES: usize = 1 << 12;
