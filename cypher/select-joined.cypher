// The entities that are an end of any relation of some types, looked for among the kinds that may be one.
//
// $release  STRING  the id of the release
// $kinds      LIST<STRING>  the kinds that may be such an end
// $types      LIST<STRING>  the types
// $direction  STRING        OUT: they are the subject; IN: the object; ANY: either
// returns  ids  LIST<STRING>  the ids of entities
// index    r2p_by_name (release, kind, rankName), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (entity:R2P {release: release.id, kind: kind})
  WHERE entity.rankName >= 0
  MATCH (entity)-[relation]-(:R2P)
  WHERE type(relation) IN $types AND relation.negated = false
    AND ($direction = 'ANY' OR entity = CASE $direction WHEN 'OUT' THEN startNode(relation) ELSE endNode(relation) END)
  WITH DISTINCT entity
  RETURN collect(entity.id) AS ids
}
RETURN ids
