// Writes entities.
//
// $rows  LIST<MAP>  labels LIST<STRING>, properties MAP
// returns  written  INTEGER  how many
// index    none: nothing is looked up
UNWIND $rows AS row
CREATE (entity:R2P:$(row.labels))
SET entity = row.properties
RETURN count(entity) AS written
