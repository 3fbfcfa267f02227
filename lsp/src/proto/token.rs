//! Tokens, as JSON: there are millions of them.

use analyzer::ide::{Token, TokenChange, TokenKind, TokenSink, TokenTraits};
use tower_lsp::lsp_types::{
    SemanticTokenModifier, SemanticTokenType, SemanticTokensFullOptions, SemanticTokensLegend,
    SemanticTokensOptions, SemanticTokensServerCapabilities,
};

use crate::json;

/// The types of the protocol that stand for ours. Standard ones, because themes know these; `label`
/// is one from version 3.18 on.
const TYPES: [SemanticTokenType; 17] = [
    SemanticTokenType::COMMENT,
    SemanticTokenType::STRING,
    SemanticTokenType::NUMBER,
    SemanticTokenType::KEYWORD,
    SemanticTokenType::OPERATOR,
    SemanticTokenType::PROPERTY,
    SemanticTokenType::TYPE,
    SemanticTokenType::FUNCTION,
    SemanticTokenType::PARAMETER,
    SemanticTokenType::VARIABLE,
    SemanticTokenType::STRUCT,
    SemanticTokenType::ENUM,
    SemanticTokenType::ENUM_MEMBER,
    SemanticTokenType::EVENT,
    SemanticTokenType::new("label"),
    SemanticTokenType::NAMESPACE,
    SemanticTokenType::DECORATOR,
];

/// The place of a type among them.
fn type_of(kind: TokenKind) -> u32 {
    match kind {
        TokenKind::Comment => 0,
        TokenKind::String => 1,
        TokenKind::Number => 2,
        TokenKind::Keyword | TokenKind::Control => 3,
        TokenKind::Instruction | TokenKind::Operator => 4,
        TokenKind::Argument | TokenKind::Field => 5,
        TokenKind::ValueType | TokenKind::Type => 6,
        TokenKind::Function => 7,
        TokenKind::Parameter => 8,
        TokenKind::Local | TokenKind::Global => 9,
        TokenKind::Memory => 10,
        TokenKind::Table => 11,
        TokenKind::Segment => 12,
        TokenKind::Tag => 13,
        TokenKind::Label => 14,
        TokenKind::Module => 15,
        TokenKind::Annotation => 16,
    }
}

/// The modifiers, by their bits. The last is no standard one; others have it, too.
const MODIFIERS: [SemanticTokenModifier; 8] = [
    SemanticTokenModifier::DECLARATION,
    SemanticTokenModifier::DEFINITION,
    SemanticTokenModifier::READONLY,
    SemanticTokenModifier::DEPRECATED,
    SemanticTokenModifier::MODIFICATION,
    SemanticTokenModifier::STATIC,
    SemanticTokenModifier::DEFAULT_LIBRARY,
    SemanticTokenModifier::new("controlFlow"),
];

fn modifiers_of(token: &Token) -> u32 {
    let own = match token.kind {
        TokenKind::Global => 1 << 5,
        TokenKind::ValueType => 1 << 6,
        TokenKind::Control => 1 << 7,
        _ => 0,
    };
    if token.traits == TokenTraits::NONE {
        return own;
    }
    let bits = [
        (TokenTraits::DECLARATION, 1),
        (TokenTraits::DEFINITION, 1 << 1),
        (TokenTraits::READONLY, 1 << 2),
        (TokenTraits::DEPRECATED, 1 << 3),
        (TokenTraits::MODIFICATION, 1 << 4),
    ];
    let has = bits.into_iter().filter(|(traits, _)| token.traits.has(*traits));
    has.fold(own, |all, (_, bit)| all | bit)
}

/// What is told of the tokens before any are asked for.
pub(crate) fn provider() -> SemanticTokensServerCapabilities {
    SemanticTokensServerCapabilities::SemanticTokensOptions(SemanticTokensOptions {
        legend: SemanticTokensLegend {
            token_types: TYPES.to_vec(),
            token_modifiers: MODIFIERS.to_vec(),
        },
        range: Some(true),
        full: Some(SemanticTokensFullOptions::Delta { delta: Some(true) }),
        ..SemanticTokensOptions::default()
    })
}

/// The numbers of tokens, one behind the other, each with a comma behind it.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    text: Vec<u8>,
}

impl TokenSink for Numbers {
    fn push(&mut self, token: Token) {
        let mut line = Line { bytes: [0; Line::LONGEST], len: 0 };
        line.push(token.lines);
        line.push(token.columns);
        line.push(token.length);
        line.push(type_of(token.kind));
        line.push(modifiers_of(&token));
        self.text.extend_from_slice(line.bytes.get(..line.len).unwrap_or_default());
    }

    fn fork(&self) -> Numbers {
        Numbers::default()
    }

    fn join(&mut self, behind: Numbers) {
        if self.text.is_empty() {
            *self = behind;
        } else {
            self.text.extend_from_slice(&behind.text);
        }
    }
}

impl Numbers {
    /// What was written, between two other texts.
    fn between(mut self, before: &str, behind: &str) -> String {
        self.text.pop();
        self.text.extend_from_slice(behind.as_bytes());
        drop(self.text.splice(0..0, before.bytes()));
        String::from_utf8(self.text).unwrap_or_default()
    }

    /// The answer with all tokens of a text.
    pub(crate) fn full(self, id: u64) -> String {
        self.between(&format!("{{\"resultId\":\"{id}\",\"data\":["), "]}")
    }

    /// The answer with the tokens of a range.
    pub(crate) fn range(self) -> String {
        self.between("{\"data\":[", "]}")
    }

    /// The answer with tokens that take the place of others.
    pub(crate) fn delta(self, id: u64, change: TokenChange) -> String {
        if change.deleted == 0 && self.text.is_empty() {
            return format!("{{\"resultId\":\"{id}\",\"edits\":[]}}");
        }
        let (start, deleted) = (NUMBERS * change.start, NUMBERS * change.deleted);
        let place = format!("\"start\":{start},\"deleteCount\":{deleted}");
        self.between(&format!("{{\"resultId\":\"{id}\",\"edits\":[{{{place},\"data\":["), "]}]}")
    }
}

/// Numbers of a token.
const NUMBERS: usize = 5;

/// The numbers of one token: put together here, they are written at once.
struct Line {
    bytes: [u8; Line::LONGEST],
    len: usize,
}

impl Line {
    /// Ten digits and a comma for each.
    const LONGEST: usize = 11 * NUMBERS;

    /// Writes a number and a comma.
    fn push(&mut self, number: u32) {
        if number < 10 {
            // As most are.
            self.byte(b'0' + number as u8);
        } else {
            json::digits(number, &mut [0; 10]).iter().for_each(|digit| self.byte(*digit));
        }
        self.byte(b',');
    }

    fn byte(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use tower_lsp::lsp_types::SemanticTokens;

    use super::*;

    #[test]
    fn what_is_written_is_what_the_protocol_reads() {
        let kinds = [TokenKind::Control, TokenKind::Global, TokenKind::Annotation];
        let tokens = kinds.map(|kind| {
            let traits = TokenTraits::DEFINITION.and(TokenTraits::READONLY);
            Token { lines: 7, columns: 98, length: u32::MAX, kind, traits }
        });
        let mut numbers = Numbers::default();
        tokens.into_iter().for_each(|token| numbers.push(token));
        let read: SemanticTokens = serde_json::from_str(&numbers.full(12)).unwrap();
        assert_eq!(read.result_id.as_deref(), Some("12"));
        let words: Vec<String> = read
            .data
            .iter()
            .map(|token| {
                assert_eq!((token.delta_line, token.delta_start), (7, 98));
                assert_eq!(token.length, u32::MAX);
                let mut words = TYPES[token.token_type as usize].as_str().to_owned();
                for (at, modifier) in MODIFIERS.iter().enumerate() {
                    if token.token_modifiers_bitset >> at & 1 == 1 {
                        words = format!("{words}.{}", modifier.as_str());
                    }
                }
                words
            })
            .collect();
        let expect = [
            "keyword.declaration.definition.readonly.controlFlow",
            "variable.declaration.definition.readonly.static",
            "decorator.declaration.definition.readonly",
        ];
        assert_eq!(words, expect);
    }
}
