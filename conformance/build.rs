//! Builds anew when a shipped program changes, or one is added: they are part of the library.

fn main() {
    println!("cargo::rerun-if-changed=programs");
}
