// What an abandoned load has logged of a version that it never made.
MATCH (item:ChangedItem) WHERE item.version > $version
CALL (item) { DELETE item } IN TRANSACTIONS OF 5000 ROWS
