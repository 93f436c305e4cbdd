// Writes the nodes that stand for claims: what passages attest, and what other claims stand against.
//
// $rows  LIST<MAP>  the properties of each: release, id, type, from, to
// returns  written  INTEGER  how many
// index    none: nothing is looked up
UNWIND $rows AS properties
CREATE (claim:R2PClaim:Claim)
SET claim = properties
RETURN count(claim) AS written
