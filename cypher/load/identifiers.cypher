// Writes the nodes that stand for identifiers.
//
// $rows  LIST<MAP>  the properties of each: release, key, scheme, value, entity
// returns  written  INTEGER  how many
// index    none: nothing is looked up
UNWIND $rows AS properties
CREATE (identifier:R2PIdentifier)
SET identifier = properties
RETURN count(identifier) AS written
