// Writes the rows in which the ids of relations lie by rank.
//
// $rows  LIST<MAP>  the properties of each: release, first, last, ids, facets, present
// returns  written  INTEGER  how many
// index    none: nothing is looked up
UNWIND $rows AS properties
CREATE (row:R2PRow)
SET row = properties
RETURN count(row) AS written
