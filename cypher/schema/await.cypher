// Waits until every index can be used.
//
// $seconds  INTEGER  how long at most
// returns  nothing
// index    none
CALL db.awaitIndexes($seconds)
