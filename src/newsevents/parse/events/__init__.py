"""Events: frames asked about predications, and what borrows from them."""
