//! The integration tests of the built binary, as one test binary: one module per topic.

mod cli;
mod dwarf;
mod house;
mod run;
