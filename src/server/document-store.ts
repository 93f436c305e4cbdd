import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { limits } from './limits/limits.ts'

/** Where Apollo Server keeps the documents that it has parsed and validated. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>
  set(key: string, document: DocumentNode): Promise<void>
  delete(key: string): Promise<boolean>
}

/**
 * Parsed documents within a bound in bytes of heap. Apollo Server's own store counts the JSON text of a
 * document, and a parsed one takes several times as much: its nodes with their places, and a list of its tokens.
 */
export function documentStore(bytes: number): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: bytes,
    sizeCalculation: (document, key) => bytesOf(document) + 2 * key.length,
  })
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => {
      documents.set(key, document)
    },
    delete: async (key) => documents.delete(key),
  }
}

/** 280 to 530 bytes a token were measured over documents of several forms, and there is the text itself. */
function bytesOf({ loc, tokenCount = limits.tokens }: DocumentNode): number {
  return 600 * (tokenCount + 2) + 2 * (loc?.source.body.length ?? 0)
}
