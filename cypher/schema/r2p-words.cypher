// The words of entities, folded when the release was built: split at spaces, and changed no further.
//
// returns  nothing
// index    it is made here
CREATE FULLTEXT INDEX r2p_words IF NOT EXISTS
FOR (entity:R2P) ON EACH [entity.release, entity.nameWords, entity.aliasWords, entity.summaryWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
