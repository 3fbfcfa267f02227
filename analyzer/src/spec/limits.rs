//! The bounds of everything that an input can make grow.
//!
//! Every loop, queue and allocation driven by input names one of these, and whoever meets one
//! reports it by name. Where the figure is that of the JavaScript embedding's implementation
//! limits (which browsers share), it says so.

/// Bytes of one file that we open. Browsers stop at 1 GiB; so do we.
pub const FILE_BYTES: usize = 1 << 30;

/// Nesting of components inside components that we descend into.
pub const COMPONENT_DEPTH: usize = 64;

/// Pages (64 KiB) that one memory of a guest may have unless the user says otherwise: 4 GiB.
pub const MEMORY_PAGES: u64 = 1 << 16;

/// Entries that one table of a guest may have unless the user says otherwise (JS API: 10,000,000).
pub const TABLE_ENTRIES: u64 = 10_000_000;

/// Slots (8 bytes each) of the value stack of a guest: 32 MiB.
pub const STACK_SLOTS: usize = 1 << 22;

/// Call frames that a guest may have at one time.
pub const CALL_FRAMES: usize = 1 << 18;

/// Entries of the table that says what stands on the operand stack at each instruction of one
/// function; a function that needs more is shown without types behind that point.
pub const STACK_MAP_NODES: usize = 1 << 22;

/// Buffers of one scatter or gather list of a host call (Linux: 1024).
pub const IOVECS: u32 = 1024;

/// Things that a guest may wait for in one host call.
pub const SUBSCRIPTIONS: u32 = 4096;

/// Functions whose listing and stack table a debugger keeps at one time.
pub const EXPLAINED_FUNCTIONS: usize = 256;

/// Bytes of one text that is analysed: what the length field of a token can hold.
pub const TEXT_BYTES: usize = (1 << 28) - 1;

/// Diagnostics that one function body reports; the rest would say the same.
pub const BODY_DIAGNOSTICS: usize = 200;

/// Wrong items outside of bodies that one module reports: each costs one more validation.
pub const SKELETON_ERRORS: usize = 20;
