//! Tokens, as JSON: there are millions of them.

use analyzer::ide::{Token, TokenChange, TokenKind, TokenTraits};
use tower_lsp::lsp_types::{
    SemanticTokenModifier, SemanticTokenType, SemanticTokensFullOptions, SemanticTokensLegend,
    SemanticTokensOptions, SemanticTokensServerCapabilities,
};

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

/// The numbers of tokens, one behind the other, with commas between.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    text: String,
}

impl Numbers {
    /// Adds a token.
    pub(crate) fn push(&mut self, token: Token) {
        if !self.text.is_empty() {
            self.text.push(',');
        }
        let numbers =
            [token.lines, token.columns, token.length, type_of(token.kind), modifiers_of(&token)];
        for (at, number) in numbers.into_iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            push(&mut self.text, number);
        }
    }

    /// The answer with all tokens of a text.
    pub(crate) fn full(self, id: u64) -> String {
        format!("{{\"resultId\":\"{id}\",\"data\":[{}]}}", self.text)
    }

    /// The answer with the tokens of a range.
    pub(crate) fn range(self) -> String {
        format!("{{\"data\":[{}]}}", self.text)
    }

    /// The answer with tokens that take the place of others.
    pub(crate) fn delta(self, id: u64, change: TokenChange) -> String {
        if change == (TokenChange { start: change.start, deleted: 0 }) && self.text.is_empty() {
            return format!("{{\"resultId\":\"{id}\",\"edits\":[]}}");
        }
        let (start, deleted) = (NUMBERS * change.start, NUMBERS * change.deleted);
        format!(
            "{{\"resultId\":\"{id}\",\"edits\":[{{\"start\":{start},\"deleteCount\":{deleted},\
             \"data\":[{}]}}]}}",
            self.text
        )
    }
}

/// Numbers of a token.
const NUMBERS: usize = 5;

/// Writes a number. Most have one or two digits.
fn push(text: &mut String, number: u32) {
    let digit = |number: u32| char::from(b'0' + (number % 10) as u8);
    match number {
        0..10 => text.push(digit(number)),
        10..100 => text.extend([digit(number / 10), digit(number)]),
        _ => text.push_str(&number.to_string()),
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
            Token { lines: 7, columns: 98, length: 1234, kind, traits }
        });
        let mut numbers = Numbers::default();
        tokens.into_iter().for_each(|token| numbers.push(token));
        let read: SemanticTokens = serde_json::from_str(&numbers.full(12)).unwrap();
        assert_eq!(read.result_id.as_deref(), Some("12"));
        let words: Vec<String> = read
            .data
            .iter()
            .map(|token| {
                assert_eq!((token.delta_line, token.delta_start, token.length), (7, 98, 1234));
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
