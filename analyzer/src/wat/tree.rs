//! The tree of one chunk: flat, lossless, made when somebody asks.
//!
//! Nodes lie in preorder over the chunk's tokens; a node is a list, an annotation or a plain
//! instruction (a keyword outside a list, up to the next one). There are no positions and no
//! parent links: eight bytes a node. It never fails: a list that is not closed ends with its
//! chunk. Lowering does not need it, it reads the tokens.

use crate::wat::token::{Kind, Token};

/// A node: tokens `first .. first + count` of the chunk, its own parentheses included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// First token.
    pub first: u32,
    /// How many tokens.
    pub count: u32,
}

impl Node {
    /// One past its last token.
    #[must_use]
    pub fn end(self) -> u32 {
        self.first + self.count
    }
}

/// The nodes of a chunk in preorder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// In preorder: a node's descendants follow it, as far as they begin before its end.
    pub nodes: Vec<Node>,
}

struct Builder {
    nodes: Vec<Node>,
    /// Lists that are open, as indices of `nodes`.
    open: Vec<usize>,
    /// The plain instruction that is open.
    plain: Option<usize>,
}

impl Builder {
    fn begin(&mut self, token: usize) -> usize {
        self.nodes.push(Node { first: number(token), count: 0 });
        self.nodes.len() - 1
    }

    fn finish(&mut self, node: usize, end: usize) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.count = number(end) - node.first;
        }
    }

    fn finish_plain(&mut self, end: usize) {
        if let Some(node) = self.plain.take() {
            self.finish(node, end);
        }
    }
}

fn number(token: usize) -> u32 {
    u32::try_from(token).unwrap_or(u32::MAX)
}

impl Tree {
    /// Builds the tree of a chunk's tokens; linear, with its own stack.
    #[must_use]
    pub fn new(tokens: &[Token]) -> Tree {
        let mut builder = Builder { nodes: Vec::new(), open: Vec::new(), plain: None };
        // One past the last token that was no trivia: trivia belongs to what is around it.
        let mut solid_end = 0;
        let mut after_open = false;
        for (at, token) in tokens.iter().enumerate() {
            let kind = token.kind();
            if kind.is_trivia() {
                continue;
            }
            match kind {
                Kind::Open | Kind::Annotation => {
                    builder.finish_plain(solid_end);
                    let node = builder.begin(at);
                    builder.open.push(node);
                }
                Kind::Close => {
                    builder.finish_plain(solid_end);
                    if let Some(node) = builder.open.pop() {
                        builder.finish(node, at + 1);
                    }
                }
                Kind::Keyword if !after_open => {
                    builder.finish_plain(solid_end);
                    builder.plain = Some(builder.begin(at));
                }
                _ => {}
            }
            after_open = kind == Kind::Open;
            solid_end = at + 1;
        }
        builder.finish_plain(solid_end);
        while let Some(node) = builder.open.pop() {
            builder.finish(node, tokens.len());
        }
        builder.nodes.shrink_to_fit();
        Tree { nodes: builder.nodes }
    }

    /// The innermost nodes around a token, outermost first.
    pub fn around(&self, token: u32) -> impl Iterator<Item = Node> + '_ {
        let before = self.nodes.partition_point(|node| node.first <= token);
        self.nodes.iter().take(before).copied().filter(move |node| token < node.end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wat::token;

    fn check(text: &str, expect: &[&str]) {
        let tokens = token::tokens(text);
        let ends: Vec<usize> = std::iter::once(0)
            .chain(tokens.iter().scan(0, |at, token| {
                *at += token.len() as usize;
                Some(*at)
            }))
            .collect();
        let tree = Tree::new(&tokens);
        let found: Vec<&str> = tree
            .nodes
            .iter()
            .map(|node| &text[ends[node.first as usize]..ends[node.end() as usize]])
            .collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn lists_and_plain_instructions_are_nodes() {
        check("(func i32.const 1 drop)", &["(func i32.const 1 drop)", "i32.const 1", "drop"]);
        check("(a (b) c ", &["(a (b) c ", "(b)", "c"]);
        check(") (@x y) 1", &["(@x y)", "y"]);
    }

    #[test]
    fn depth_needs_no_stack() {
        let text = "(".repeat(100_000);
        assert_eq!(Tree::new(&token::tokens(&text)).nodes.len(), 100_000);
    }
}
