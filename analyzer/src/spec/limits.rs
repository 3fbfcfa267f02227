//! The bounds of everything that an input can make grow.
//!
//! Every loop, queue and allocation driven by input names one of these, and whoever meets one
//! reports it by name. Where the figure is that of the JavaScript embedding's implementation
//! limits (which browsers share), it says so.

/// Bytes of one file that we open. Browsers stop at 1 GiB; so do we.
pub const FILE_BYTES: usize = 1 << 30;

/// Nesting of components inside components that we descend into.
pub const COMPONENT_DEPTH: usize = 64;

/// Pages (64 KiB) that all memories of a machine may have together unless the user says
/// otherwise: 4 GiB, what one 32-bit memory can reach.
pub const MEMORY_PAGES: u64 = 1 << 16;

/// Entries that all tables of a machine may have together unless the user says otherwise (JS API:
/// 10,000,000 for one table).
pub const TABLE_ENTRIES: u64 = 10_000_000;

/// Bytes that the objects of a guest's collected heap may take together unless the user says
/// otherwise: 1 GiB.
pub const GC_BYTES: u64 = 1 << 30;

/// Bytes that a machine writes or copies between two looks at what may interrupt it: less than a
/// tenth of a millisecond, several times that where the system must find the pages.
pub const PIECE_BYTES: usize = 1 << 19;

/// Bytes that making an object counts as, besides its own: it takes about as long as moving these.
pub const OBJECT_WORK: usize = 512;

/// Objects, references and frames that a collection looks at between two such looks.
pub const PIECE_OBJECTS: usize = 1 << 12;

/// Places of references in frames that a machine remembers between two collections.
pub const FRAME_MAP_SLOTS: usize = 1 << 22;

/// Slots (8 bytes each) of the value stack of a guest: 32 MiB.
pub const STACK_SLOTS: usize = 1 << 22;

/// Call frames that a guest may have at one time.
pub const CALL_FRAMES: usize = 1 << 18;

/// Cells (8 bytes) of translated code of one machine; functions past it run in the exact tier.
pub const FAST_CODE_CELLS: usize = 1 << 23;

/// Buffers of one scatter or gather list of a host call (Linux: 1024).
pub const IOVECS: u32 = 1024;

/// Things that a guest may wait for in one host call.
pub const SUBSCRIPTIONS: u32 = 4096;

/// Bytes of program output that a debugger keeps at least; older output goes first.
pub const KEPT_OUTPUT_BYTES: usize = 1 << 20;

/// Host calls that a debugger keeps at least; older ones go first.
pub const KEPT_HOST_CALLS: usize = 1 << 14;

/// Bytes of a memory up to which a debugger remembers it whole, to show what a command changed.
pub const REMEMBERED_BYTES: usize = 4 << 20;

/// Parts of larger memories that a debugger remembers between two commands.
pub const LOOKED_AT_PARTS: usize = 256;

/// Bytes of a memory that a debugger shows at once.
pub const SHOWN_BYTES: usize = 1 << 20;

/// Locals, operands or labels of one frame that a debugger shows (functions may have 50,000).
pub const SHOWN_VALUES: usize = 1 << 16;

/// Fields of an object that a debugger shows in one line.
pub const LINE_FIELDS: usize = 8;

/// Elements of an array that a debugger shows in one line.
pub const LINE_ELEMENTS: usize = 16;

/// Frames, from the innermost one, whose locals a debugger remembers between two commands.
pub const REMEMBERED_FRAMES: usize = 64;

/// Functions whose listing a debugger keeps at one time.
pub const EXPLAINED_FUNCTIONS: usize = 256;

/// Bytes of one text that is analysed: what the length field of a token can hold.
pub const TEXT_BYTES: usize = (1 << 28) - 1;

/// Diagnostics that one function body reports; the rest would say the same.
pub const BODY_DIAGNOSTICS: usize = 200;

/// Wrong items outside of bodies that one module reports: each costs one more validation.
pub const SKELETON_ERRORS: usize = 20;

/// Searches for a name spelled like an unknown one in one text, and for the first definition of
/// one that is taken: each looks through all names.
pub const SUGGESTIONS: u32 = 100;

/// Globals of one module that the validator takes. Source: wasmparser, `MAX_WASM_GLOBALS`.
pub const GLOBALS: u32 = 1_000_000;

/// Names that nothing has any more, of which the analysis of a text that is edited still knows the
/// numbers, besides four for each of its fields.
pub const WORDS_KEPT: usize = 1 << 16;

/// Bytes of a text whose lints an editor is told with its errors, at each edit: more than anybody
/// writes by hand. Lints look at the whole module, so those of a longer text have to be asked for
/// when there is time.
pub const LINTED_BYTES: usize = 256 << 10;

/// Bytes of one function between the places from which reading and judging it can go on after an
/// edit: a millisecond of work. Tests have functions that are as long as theirs.
pub const STRETCH_BYTES: usize = if cfg!(test) { 64 } else { 1 << 16 };

/// Bytes of one function whose code is lowered and validated for a question about one place of it,
/// where nothing of it is kept: some milliseconds of work.
pub const SITE_BYTES: usize = 1 << 20;

/// Inlay hints of one answer: a window shows some hundred lines.
pub const HINTS: usize = 5000;

/// Tokens that are looked through for the operands of folded instructions, for one answer: in deep
/// nests each is looked through by all around it.
pub const HINT_TOKENS: usize = 200_000;

/// Operands, blocks and bytes that wait, which may be open where code is looked at in stretches:
/// they are kept for each stretch.
pub const STRETCH_STATE: usize = if cfg!(test) { 12 } else { 1 << 12 };

/// Bytes of text whose code is looked at before an editor is told of an edit that changes the
/// meaning of much: some milliseconds of work.
pub const FIRST_BYTES: usize = 32 << 10;

/// Bytes of text whose code is looked at in one piece while the editor may want something else.
pub const SLICE_BYTES: usize = 4 << 20;

/// Bytes of a `.wat` text that may hold several modules: what is read as a script is read as a whole
/// when the module at hand is edited.
pub const SEVERAL_MODULES_BYTES: usize = 1 << 20;

/// Findings that an editor is told about one text.
pub const FILE_DIAGNOSTICS: usize = 1000;

/// What lies around one place of a text that an editor is told of: they are nested in the answer,
/// too, and whoever reads it may use its native stack for that.
pub const SELECTIONS: usize = 100;

/// Links that an editor is told of in one text.
pub const LINKS: usize = 10_000;

/// Operators that one directive of a script may execute unless the user says otherwise.
pub const DIRECTIVE_STEPS: u64 = 1 << 30;

/// Operators that one directive of a script may execute while the script is being edited, unless
/// the user says otherwise: some tenths of a second.
pub const EDITOR_DIRECTIVE_STEPS: u64 = 1 << 27;

/// Operators that all directives of such a script may execute together: some seconds.
pub const EDITOR_SCRIPT_STEPS: u64 = 1 << 31;

/// Pages (64 KiB) that the memories of linked instances of such a script may have together: 1 GiB.
pub const EDITOR_MEMORY_PAGES: u64 = 1 << 14;

/// Bytes of a program's output that an editor is shown of one run.
pub const RUN_OUTPUT_BYTES: usize = 1 << 16;

/// Bytes of the text that a binary is shown as: editors open no more than some 50 MB.
pub const PRINTED_BYTES: usize = 48 << 20;

/// Bytes of a binary that an editor shows as text.
pub const SHOWN_BINARY_BYTES: usize = 64 << 20;

/// Call frames that a function called by a script may have: enough for every official script,
/// and exhaustion stays quick.
pub const SCRIPT_FRAMES: usize = 1 << 16;

/// Instances that a script may make: a machine keeps them all.
pub const SCRIPT_INSTANCES: u32 = 1 << 15;

/// Replacements of blanks that lay out a text, before each further field is replaced as a whole:
/// an editor would need longer for them than for a long text.
pub const LAYOUT_EDITS: usize = 20_000;

/// Bytes of a field that is laid out as a whole where somebody asks for a part of it; tests have
/// few fields that are long.
pub const LAYOUT_BYTES: usize = if cfg!(test) { 256 } else { 64 << 10 };

/// Places that implement a type, of those that are listed.
pub const IMPLEMENTATIONS: usize = 1000;

/// How far below a type its subtypes are looked for; the validator accepts no deeper ones.
pub const SUBTYPE_DEPTH: usize = 64;

/// Bytes of a field in which actions are offered: a longer one takes too long to be looked at while
/// a cursor moves.
pub const ACTION_BYTES: usize = 1 << 18;

/// Lists and blocks inside each other in a field in which actions are offered.
pub const ACTION_DEPTH: usize = 200;

/// How often the text that fixes make is looked at for more of them.
pub const FIX_ROUNDS: u32 = 8;

/// How many modules of a script may hand on what they import, where its definition is looked for.
pub const REEXPORTS: usize = 64;

/// Characters of a name that are looked at when names are searched.
pub const NAME_CHARS: usize = 512;
