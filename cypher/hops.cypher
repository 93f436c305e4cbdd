// All hops of one level of an operation, whatever they go over; what a source denies joins nothing. Each entity is
// sent once, however often it is met.
//
// $release  STRING  the id of the release
// $requests  LIST<MAP>  at INTEGER, ids LIST<STRING>, types LIST<STRING>, direction STRING, kinds LIST<STRING> or null, derived BOOLEAN or null, claims BOOLEAN
// returns  rows      LIST<LIST>  the place of the id asked from (at and its place among ids), the id of the neighbour, the relation (null where claims are not wanted)
//          entities  LIST<LIST>  the neighbours, each as rows.ts reads it
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $requests AS request
  UNWIND range(0, size(request.ids) - 1) AS place
  MATCH (start:R2P {release: release.id, id: request.ids[place]})
  CALL (start, request) {
    WITH start, request
    WHERE request.direction <> 'IN'
    MATCH (start)-[relation:$any(request.types)]->(neighbour:R2P)
    RETURN relation, neighbour
    UNION
    WITH start, request
    WHERE request.direction <> 'OUT'
    MATCH (start)<-[relation:$any(request.types)]-(neighbour:R2P)
    RETURN relation, neighbour
  }
  WITH request, place, relation, neighbour
  WHERE relation.negated = false
    AND (request.derived IS NULL OR relation.derived = request.derived)
    AND CASE WHEN request.kinds IS NULL THEN neighbour.kind <> 'Passage' ELSE neighbour.kind IN request.kinds END
  RETURN collect([request.at + place, neighbour.id, CASE WHEN request.claims THEN [
    relation.id, relation.statement, relation.status, relation.derived, relation.derivedFrom, relation.modality, relation.negated, relation.quantifier,
    relation.speaker, relation.note, relation.since, relation.until, relation.passages, relation.anchors, relation.rank,
    relation.how, relation.reasoning, relation.frequency, relation.degree, relation.speakers, relation.speakerQuantifiers,
    relation.authority, relation.attestations, relation.disagreements
  ] END]) AS rows,
    collect(DISTINCT neighbour) AS neighbours
}
RETURN rows, [entity IN neighbours | [
    entity.id, entity.kind, entity.name, entity.aliases, entity.summary, entity.passages, entity.anchors,
    [entity.rankName, entity.rankKind, entity.rankNumber, entity.rankDate, entity.rankDateDescending],
    entity.fieldNames, [field IN entity.fieldNames | entity[field]],
    entity.identifierSchemes, entity.identifierValues, entity.identifierChecks
  ]] AS entities
