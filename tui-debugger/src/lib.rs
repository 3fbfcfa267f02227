//! The terminal front end of the `debug` door: Model, Key -> Msg table, update, view/<panel>.rs.
//!
//! It holds no truth about the program, only about its screen.
