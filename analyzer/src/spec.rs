//! What the standard says, as tables: features, limits, instructions.
//!
//! This floor knows nothing of files, texts or running programs. Source: the WebAssembly core
//! specification, and for features wasmparser's list of proposals.

pub mod accept;
pub mod features;
pub mod instr;
pub mod limits;
