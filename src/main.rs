//! The shell: the only code that touches the operating system.
fn main() {}
