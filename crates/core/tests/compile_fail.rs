//! What must not compile: nonsense sums, tables that overlap, texts in one language.
//!
//! The expected messages are those of a toolchain without the `rust-src` component, which would add
//! lines of the standard library to them. After a change that moves them: `TRYBUILD=overwrite`.
#![allow(missing_docs, reason = "tests")]

#[test]
fn nonsense_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/compile_fail/*.rs");
}
