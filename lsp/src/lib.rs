//! The language server front end: it speaks the Language Server Protocol for the `ide` door.
//!
//! It holds no truth about a program, only about open documents and the client.
