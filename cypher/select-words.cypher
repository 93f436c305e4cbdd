// The entities that hold all of some words, whole. The index finds them; what is longer than its longest word is read again.
//
// $release  STRING  the id of the release
// $query  STRING        the words as the index is asked for them
// $words  LIST<STRING>  the words, folded
// returns  ids  LIST<STRING>  the ids of entities
// index    r2p_words (release, nameWords, aliasWords, summaryWords), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  CALL db.index.fulltext.queryNodes('r2p_words', $query) YIELD node AS entity
  WITH release, entity, split(entity.nameWords + ' ' + entity.aliasWords + ' ' + entity.summaryWords, ' ') AS held
  WHERE entity.release = release.id AND all(word IN $words WHERE word IN held)
  RETURN collect(entity.id) AS ids
}
RETURN ids
