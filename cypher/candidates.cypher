// The entities that hold all of some words, the last one also as a beginning. The index finds them, and what it found is read again.
//
// $release  STRING  the id of the release
// $query      STRING                the words as the index is asked for them
// $words      LIST<STRING>          those that must occur whole, folded
// $beginning  STRING or null        the one that a word must begin with
// $kinds      LIST<STRING> or null  only of these kinds; null: all but Passage
// returns  entities  LIST<LIST>  each as rows.ts reads it
// index    r2p_words (release, nameWords, aliasWords, summaryWords), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  CALL db.index.fulltext.queryNodes('r2p_words', $query) YIELD node AS entity
  WITH release, entity, split(entity.nameWords + ' ' + entity.aliasWords + ' ' + entity.summaryWords, ' ') AS held
  WHERE entity.release = release.id
    AND CASE WHEN $kinds IS NULL THEN entity.kind <> 'Passage' ELSE entity.kind IN $kinds END
    AND all(word IN $words WHERE word IN held)
    AND ($beginning IS NULL OR any(word IN held WHERE word STARTS WITH $beginning))
  RETURN collect([
    entity.id, entity.kind, entity.name, entity.aliases, entity.summary, entity.passages, entity.anchors,
    [entity.rankName, entity.rankKind, entity.rankNumber, entity.rankDate, entity.rankDateDescending],
    entity.fieldNames, [field IN entity.fieldNames | entity[field]],
    entity.identifierSchemes, entity.identifierValues, entity.identifierChecks
  ]) AS entities
}
RETURN entities
