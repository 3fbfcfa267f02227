//! Commands: what a client can have executed, and how it says so.

use analyzer::ide;
use tower_lsp::lsp_types::*;

/// The function at a place as a graph in the DOT language: `[uri, position]` -> text.
const CONTROL_FLOW: &str = "wasmscope.controlFlowGraph";

/// The bytes of the field at a place, explained: `[uri, position]` -> text.
const BINARY: &str = "wasmscope.showBinary";

/// The module in the binary format: `[uri]` -> `{ "bytes": base64 }`.
const ASSEMBLE: &str = "wasmscope.assemble";

/// The commands that there are.
pub(crate) const ALL: [&str; 3] = [CONTROL_FLOW, BINARY, ASSEMBLE];

/// Something to be executed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    ControlFlow(Url, Position),
    Binary(Url, Position),
    Assemble(Url),
}

impl Command {
    /// Reads a command; an error says what was expected.
    pub(crate) fn read(params: ExecuteCommandParams) -> Result<Command, String> {
        let ExecuteCommandParams { command, arguments, .. } = params;
        let mut arguments = arguments.into_iter();
        let uri = arguments.next().and_then(|it| serde_json::from_value::<Url>(it).ok());
        let uri = || uri.ok_or_else(|| format!("`{command}` wants the URI of an open document"));
        let at = arguments.next().and_then(|it| serde_json::from_value::<Position>(it).ok());
        let at = || at.ok_or_else(|| format!("`{command}` wants a position after the URI"));
        match command.as_str() {
            CONTROL_FLOW => Ok(Command::ControlFlow(uri()?, at()?)),
            BINARY => Ok(Command::Binary(uri()?, at()?)),
            ASSEMBLE => Ok(Command::Assemble(uri()?)),
            _ => Err(format!("unknown command `{command}`; expected one of {}", ALL.join(", "))),
        }
    }
}

/// Why a text has no binary.
pub(crate) fn refusal(found: &[ide::Diagnostic]) -> String {
    let errors = || found.iter().filter(|it| it.severity == ide::Severity::Error);
    match errors().next() {
        Some(first) => {
            let (line, count) = (first.span.start.line + 1, errors().count());
            let noun = if count == 1 { "error" } else { "errors" };
            let message = &first.message;
            format!("the text has {count} {noun}; the first, in line {line}: {message}")
        }
        None => "only a text of one module can be assembled, not a script".to_owned(),
    }
}

/// Bytes as text. Source: RFC 4648, "Base 64 Encoding".
pub(crate) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4usize {
            let digit = (bits >> (18 - 6 * at)) & 0x3f;
            let digit = DIGITS.get(digit as usize).copied().map_or('=', char::from);
            text.push(if at <= group.len() { digit } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_in_base_64() {
        let check = |bytes: &[u8], expect: &str| assert_eq!(base64(bytes), expect);
        check(b"", "");
        check(b"f", "Zg==");
        check(b"fo", "Zm8=");
        check(b"foo", "Zm9v");
        check(b"\0asm\x01\0\0\0", "AGFzbQEAAAA=");
        check(&[0xff; 4], "/////w==");
    }

    #[test]
    fn what_is_no_command_is_told_what_was_expected() {
        let read = |command: &str, arguments: Vec<serde_json::Value>| {
            let (command, work) = (command.to_owned(), WorkDoneProgressParams::default());
            Command::read(ExecuteCommandParams {
                command,
                arguments,
                work_done_progress_params: work,
            })
        };
        let uri = serde_json::json!("file:///a.wat");
        assert!(
            read("wasmscope.dance", vec![uri.clone()]).unwrap_err().contains("unknown command")
        );
        assert!(read(BINARY, vec![uri.clone()]).unwrap_err().contains("position"));
        assert!(read(ASSEMBLE, Vec::new()).unwrap_err().contains("URI"));
        let parsed = Url::parse("file:///a.wat").unwrap();
        assert_eq!(read(ASSEMBLE, vec![uri]), Ok(Command::Assemble(parsed)));
    }
}
