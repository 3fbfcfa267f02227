//! Which directives of a script must be run together, and what their verdicts rest on.
//!
//! ```text
//! an island: instances that import from each other, and the directives that act on them
//! the key of a directive: its text, after the keys of all that its islands have seen before it
//! ```
//!
//! Two directives with one key have the same verdict, in whatever script they stand: nothing else
//! reaches an island. So an edit changes the keys of one island only, from the edit on. Nothing is
//! run here.

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use foldhash::fast::FixedState;

use crate::script::facts::{Facts, Makes, Target};

/// A hash that stands for what was hashed: 128 bits, so that no two things have the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key(u64, u64);

impl Key {
    /// Of anything.
    pub(super) fn of(value: impl std::hash::Hash) -> Key {
        let [one, two] =
            [0x5ca1_ab1e, 0xfeed_face].map(|seed| FixedState::with_seed(seed).hash_one(&value));
        Key(one, two)
    }
}

/// Where everything of a script belongs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// Of each directive.
    pub(super) keys: Vec<Key>,
    /// The islands in the order of their first directives: the directives of each in the order of
    /// the script, with the definitions that they need.
    pub(super) islands: Vec<Vec<usize>>,
    /// Directives whose outcome is their own.
    pub(super) alone: Vec<usize>,
}

impl Plan {
    /// Of the directives of a script, with the hashes of their texts.
    pub(super) fn new<'a>(directives: impl Iterator<Item = (Key, &'a Facts)>) -> Plan {
        let mut planner = Planner::default();
        // The module that every script has.
        planner.nodes.push(Node::default());
        for (at, (text, facts)) in directives.enumerate() {
            planner.add(at, text, facts);
        }
        planner.finish()
    }
}

impl Plan {
    /// Leaves nothing but some directives, and in their islands what stands before the last of
    /// them.
    pub(super) fn keep(&mut self, wanted: impl Fn(usize) -> bool) {
        self.alone.retain(|at| wanted(*at));
        for island in &mut self.islands {
            let last = island.iter().rposition(|at| wanted(*at));
            island.truncate(last.map_or(0, |last| last + 1));
        }
        self.islands.retain(|island| !island.is_empty());
    }
}

/// A part of an island; its root speaks for the whole.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    parent: usize,
    /// What the island has seen.
    history: Key,
}

#[derive(Default)]
struct Planner {
    nodes: Vec<Node>,
    current: Option<usize>,
    named: BTreeMap<String, usize>,
    registered: BTreeMap<String, usize>,
    threads: BTreeMap<String, usize>,
    last_definition: Option<usize>,
    definitions: BTreeMap<String, usize>,
    /// What each definition imports.
    defined: BTreeMap<usize, Facts>,
    keys: Vec<Key>,
    /// Of each directive: its node, and the definition that it needs; none where it is alone.
    places: Vec<Option<(usize, Option<usize>)>>,
}

impl Planner {
    fn root(&mut self, mut node: usize) -> usize {
        loop {
            let parent = self.nodes.get(node).map_or(node, |it| it.parent);
            if parent == node {
                return node;
            }
            // The way becomes shorter for who comes next.
            let above = self.nodes.get(parent).map_or(parent, |it| it.parent);
            if let Some(node) = self.nodes.get_mut(node) {
                node.parent = above;
            }
            node = above;
        }
    }

    fn instance(&self, target: &Target) -> Option<usize> {
        match target {
            None => self.current,
            Some(name) => self.named.get(name).copied(),
        }
    }

    /// The islands that a directive touches.
    fn touched(&mut self, facts: &Facts) -> Vec<usize> {
        let mut touched: Vec<usize> = Vec::new();
        touched.extend(facts.acts_on.as_ref().and_then(|target| self.instance(target)));
        touched.extend(facts.waits_for.as_ref().and_then(|name| self.threads.get(name)));
        touched.extend(facts.imports.iter().filter_map(|name| self.registered.get(name)));
        touched.extend(facts.shares.then_some(0));
        let mut roots: Vec<usize> = touched.into_iter().map(|node| self.root(node)).collect();
        roots.sort_unstable();
        roots.dedup();
        roots
    }

    fn add(&mut self, at: usize, text: Key, facts: &Facts) {
        if facts.is_alone {
            self.define(at, facts);
            self.keys.push(Key::of(("alone", text)));
            self.places.push(None);
            return;
        }
        let definition = facts.definition.as_ref().and_then(|target| match target {
            None => self.last_definition,
            Some(name) => self.definitions.get(name).copied(),
        });
        let defined = definition.and_then(|it| self.defined.get(&it)).cloned();
        let mut roots = self.touched(facts);
        roots.extend(defined.map(|it| self.touched(&it)).into_iter().flatten());
        roots.sort_unstable();
        roots.dedup();
        let histories: Vec<Key> =
            roots.iter().filter_map(|root| self.nodes.get(*root)).map(|it| it.history).collect();
        let definition_key = definition.and_then(|it| self.keys.get(it));
        let key = Key::of((histories, definition_key, text));
        let root = self.join(&roots, key);
        self.name(root, facts);
        self.keys.push(key);
        self.places.push(Some((root, definition)));
    }

    /// Makes one island of several, or a new one of none.
    fn join(&mut self, roots: &[usize], history: Key) -> usize {
        let first = roots.first().copied().unwrap_or(self.nodes.len());
        if first == self.nodes.len() {
            self.nodes.push(Node::default());
        }
        for root in roots.iter().chain([&first]) {
            if let Some(node) = self.nodes.get_mut(*root) {
                *node = Node { parent: first, history };
            }
        }
        first
    }

    /// Gives what a directive makes its names.
    fn name(&mut self, node: usize, facts: &Facts) {
        match &facts.makes {
            Makes::Instance(name) => {
                self.current = Some(node);
                self.named.extend(name.clone().map(|name| (name, node)));
            }
            Makes::Registration(name) => drop(self.registered.insert(name.clone(), node)),
            Makes::Thread(name) => drop(self.threads.insert(name.clone(), node)),
            Makes::Definition(_) | Makes::Nothing => {}
        }
    }

    fn define(&mut self, at: usize, facts: &Facts) {
        if let Makes::Definition(name) = &facts.makes {
            self.last_definition = Some(at);
            self.definitions.extend(name.clone().map(|name| (name, at)));
            self.defined.insert(at, facts.clone());
        }
    }

    fn finish(mut self) -> Plan {
        let places = std::mem::take(&mut self.places);
        let mut plan = Plan::default();
        let mut by_root: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, place) in places.into_iter().enumerate() {
            let Some((node, definition)) = place else {
                plan.alone.push(at);
                continue;
            };
            let root = self.root(node);
            let island = *by_root.entry(root).or_insert_with(|| {
                plan.islands.push(Vec::new());
                plan.islands.len() - 1
            });
            if let Some(island) = plan.islands.get_mut(island) {
                island.extend(definition);
                island.push(at);
            }
        }
        for island in &mut plan.islands {
            island.sort_unstable();
            island.dedup();
        }
        plan.keys = self.keys;
        plan
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::forms::Forms;

    fn plan(text: &str) -> Plan {
        let forms: Vec<(Key, Facts)> = Forms::new(text)
            .map(|form| (Key::of(format!("{:?}", form.content)), Facts::of(&form.content)))
            .collect();
        Plan::new(forms.iter().map(|(key, facts)| (*key, facts)))
    }

    /// The islands, and what is alone, as numbers of directives.
    fn check(text: &str, islands: &[&[usize]], alone: &[usize]) {
        let plan = plan(text);
        assert_eq!(plan.islands, islands, "{text}");
        assert_eq!(plan.alone, alone, "{text}");
    }

    #[test]
    fn instances_that_are_linked_are_one_island() {
        check(
            r#"(module $a (func (export "f"))) (invoke "f")
            (module $b) (invoke $a "f") (invoke "g") (assert_invalid (module) "x")"#,
            &[&[0, 1, 3], &[2, 4]],
            &[5],
        );
        check(
            r#"(module $a) (register "a") (module $b) (module (import "a" "f" (func)))
            (invoke $b "x") (assert_unlinkable (module (import "z" "f" (func))) "x")"#,
            &[&[0, 1, 3], &[2, 4], &[5]],
            &[],
        );
        check(
            r#"(module (import "spectest" "memory" (memory 1)))
            (module (import "spectest" "print" (func)))
            (module (import "spectest" "table" (table 1 funcref)))"#,
            &[&[0, 2], &[1]],
            &[],
        );
        check(
            r#"(module definition $d) (module instance $i $d) (module instance $j $d)
            (invoke $i "f") (thread $t (shared (module $j)) (invoke $j "f")) (wait $t)"#,
            &[&[0, 1, 3], &[0, 2, 4, 5]],
            &[0],
        );
        check("(invoke \"f\") (module $a) x (invoke \"f\")", &[&[0], &[1], &[2, 3]], &[]);
    }

    /// Which keys of the second script are not among those of the first.
    fn changed(before: &str, after: &str) -> Vec<usize> {
        let (before, after) = (plan(before), plan(after));
        let keys = after.keys.iter().enumerate();
        keys.filter(|(_, key)| !before.keys.contains(key)).map(|(at, _)| at).collect()
    }

    #[test]
    fn an_edit_changes_the_keys_of_its_island_from_there_on() {
        let script = r#"(module $a) (invoke "f") (module $b) (invoke "g") (invoke $a "h")"#;
        assert_eq!(changed(script, script), []);
        assert_eq!(changed(script, &script.replace("\"g\"", "\"x\"")), [3]);
        assert_eq!(changed(script, &script.replace("\"f\"", "\"x\"")), [1, 4]);
        assert_eq!(changed(script, &script.replace("$b)", "$b (func))")), [2, 3]);
        // A comment before it, or a module between that nobody names, changes nothing.
        assert_eq!(changed(script, &format!(";; x\n{script}")), []);
        assert_eq!(
            changed(script, &script.replace("(module $b)", "(module (func)) (module $b)")),
            [2]
        );
        // What acts on the last module acts on another one then.
        assert_eq!(changed(script, &script.replace("(module $b)", "")), [2, 3]);
    }

    #[test]
    fn a_link_carries_a_change() {
        let script = r#"(module $a) (register "a") (module $b (import "a" "f" (func)))
            (invoke $b "x") (module $c) (invoke "y")"#;
        assert_eq!(
            changed(script, &script.replace("(module $a)", "(module $a (func))")),
            [0, 1, 2, 3]
        );
        assert_eq!(changed(script, &script.replace("\"y\"", "\"z\"")), [5]);
    }
}
