// The nodes that stand for identifiers of a release, as they stand.
//
// $release  STRING  the id of the release
// returns  properties  MAP
// index    r2p_identifier (release, key)
MATCH (identifier:R2PIdentifier {release: $release})
WHERE identifier.key IS NOT NULL
RETURN properties(identifier) AS properties
