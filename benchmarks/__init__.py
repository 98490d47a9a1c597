"""What the product promises in figures. `scripts/bench` measures them, docs/performance.md keeps them."""
