// What joins passages to claims, and claims to those that they stand against, as it stands.
//
// $release  STRING        the id of the release
// $ids      LIST<STRING>  the ids of claims
// returns  from        STRING  the id of the passage or of the claim that it starts at
//          type        STRING
//          to          STRING  the id of the claim that it ends at
//          properties  MAP
// index    r2p_claim (release, id)
UNWIND $ids AS id
MATCH (claim:R2PClaim {release: $release, id: id})
MATCH (claim)<-[joins]-(start)
RETURN start.id AS from, type(joins) AS type, id AS to, properties(joins) AS properties
