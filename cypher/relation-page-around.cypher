// A stretch by rank of the relations of some entities: all of theirs are gone over.
//
// $release  STRING  the id of the release
// $ids        LIST<STRING>             the ids of entities
// $direction  STRING                   OUT: those that start there; IN: those that end there
// $others     LIST<STRING> or null     only those whose other end is one of these
// $types      LIST<STRING> or null     only of these types
// $status     STRING or null           only of this status
// $derived    BOOLEAN or null          only derived ones, or only others
// $sources    LIST<STRING> or null     only those that rest on one of these
// $after      INTEGER                  only ranks above this one
// $before     INTEGER                  only ranks below this one
// $skip       INTEGER                  how many are left out at the start of the stretch; negative: counted from its end
// $count      INTEGER                  how many
// returns  relations  LIST<LIST>  each as rows.ts reads it
//          total      INTEGER     how many there are in the whole list
//          earlier    INTEGER     how many up to $after
//          within     INTEGER     how many in the stretch
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $ids AS id
  MATCH (entity:R2P {release: release.id, id: id})
  CALL (entity) {
    WITH entity
    WHERE $direction = 'OUT'
    MATCH (entity)-[relation]->(other:R2P)
    RETURN relation, other
    UNION
    WITH entity
    WHERE $direction = 'IN'
    MATCH (entity)<-[relation]-(other:R2P)
    RETURN relation, other
  }
  WITH DISTINCT relation, other
  WHERE relation.rank IS NOT NULL
    AND ($others IS NULL OR other.id IN $others)
    AND ($types IS NULL OR type(relation) IN $types)
    AND ($status IS NULL OR relation.status = $status)
    AND ($derived IS NULL OR relation.derived = $derived)
    AND ($sources IS NULL OR any(source IN relation.sources WHERE source IN $sources))
  WITH relation
  ORDER BY relation.rank
  RETURN count(relation) AS total,
    count(CASE WHEN relation.rank <= $after THEN 1 END) AS earlier,
    collect(CASE WHEN $after < relation.rank < $before THEN relation END) AS stretch
}
WITH total, earlier, stretch, toInteger(CASE WHEN $skip >= 0 THEN $skip WHEN size(stretch) + $skip < 0 THEN 0 ELSE size(stretch) + $skip END) AS first
RETURN [relation IN stretch[first..first + toInteger($count)] | [
    relation.id, relation.statement, relation.status, relation.derived, relation.derivedFrom, relation.modality, relation.negated, relation.quantifier,
    relation.speaker, relation.note, relation.since, relation.until, relation.passages, relation.anchors, relation.rank,
    relation.how, relation.reasoning, relation.frequency, relation.degree, relation.speakers, relation.speakerQuantifiers,
    relation.authority, relation.attestations, relation.disagreements
  ]] AS relations,
  total, earlier, size(stretch) AS within
