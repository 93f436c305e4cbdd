// The first relations of a stretch by rank, of some facets. Ids lie in rows of up to 500 by rank; rows without such a facet are passed over.
//
// $release  STRING  the id of the release
// $facets  LIST<INTEGER>  the facets that are asked for, by their places among those of the release
// $after   INTEGER        only ranks above this one
// $before  INTEGER        only ranks below this one
// $count   INTEGER        how many
// returns  relations  LIST<LIST>  each as rows.ts reads it
// index    r2p_row (release, first), r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  MATCH (row:R2PRow {release: release.id})
  WHERE row.first < $before AND row.last > $after AND any(facet IN row.present WHERE facet IN $facets)
  WITH row
  ORDER BY row.release, row.first
  WITH row.first AS first, row.ids AS ids, row.facets AS facets
  UNWIND range(0, size(ids) - 1) AS place
  WITH ids[place] AS id, facets[place] AS facet, first + place AS rank
  WHERE facet IN $facets AND $after < rank < $before
  RETURN id
  LIMIT toInteger($count)
}
WITH release, id, split(id, '~') AS parts
MATCH (start:R2P {release: release.id, id: parts[0]})
USING INDEX SEEK start:R2P(release, id)
MATCH (end:R2P {release: release.id, id: parts[2]})
USING INDEX SEEK end:R2P(release, id)
MATCH (start)-[relation]->(end)
WHERE relation.id = id
RETURN collect([
    relation.id, relation.statement, relation.status, relation.derived, relation.derivedFrom, relation.modality, relation.negated, relation.quantifier,
    relation.speaker, relation.note, relation.since, relation.until, relation.passages, relation.anchors, relation.rank,
    relation.how, relation.reasoning, relation.frequency, relation.degree, relation.speakers, relation.speakerQuantifiers,
    relation.authority, relation.attestations, relation.disagreements
  ]) AS relations
