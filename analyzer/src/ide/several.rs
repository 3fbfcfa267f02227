//! A `.wat` text with several modules: it is one too many for most tools, but each of them is
//! meant, so the text is read as the script that it would be in a `.wast` file, and a warning says
//! so. It knows nothing of what is in the modules.

use crate::spec::limits;
use crate::text::Range;
use crate::wat::chunk::{Field, State};
use crate::wat::cursor::Cursor;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::document::{Chunk, Document, Language};

/// As what a text is read that is agreed to be a `.wat` text.
pub(super) fn language(document: &Document) -> Language {
    let several = match document.language() {
        _ if document.len() > limits::SEVERAL_MODULES_BYTES => false,
        Language::Wat => {
            let behind = document.chunks().iter().rev();
            behind.take_while(|it| it.state_before() == State::After).any(|it| is_module(it))
        }
        Language::Wast => second(document).is_some(),
    };
    if several { Language::Wast } else { Language::Wat }
}

/// What is said of it.
pub(super) fn warning(document: &Document) -> Option<Diagnostic> {
    let message = "text after the end of the module: only a script (.wast) may hold more, and this \
                   text is read as one";
    Some(Diagnostic::warning(second(document)?, Code::Syntax, message))
}

fn is_module(chunk: &Chunk) -> bool {
    Cursor::new(chunk.text(), chunk.tokens()).list_keyword() == Some("module")
}

/// The keyword of the second thing in a script of which one is a module.
fn second(script: &Document) -> Option<Range> {
    let mut start = 0;
    let mut found = None;
    let (mut things, mut modules) = (0, 0);
    for chunk in script.chunks() {
        if !matches!(chunk.field(), Field::End | Field::Annotation) {
            things += 1;
            modules += u32::from(is_module(chunk));
            if things == 2 {
                let mut cursor = Cursor::new(chunk.text(), chunk.tokens());
                cursor.bump();
                found = Some(cursor.range().shifted(start));
            }
            if modules > 1 {
                return found;
            }
        }
        start += chunk.len();
    }
    None
}
