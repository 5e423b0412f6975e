CALL () {
  UNWIND $items AS item
  CREATE (i:ChangedItem) SET i = item
}
