# Lists as people write them: "a and b", "a, b and c". A longer one is put together from its beginning.

lists_and = { $first } and { $last }
lists_comma = { $first }, { $next }
