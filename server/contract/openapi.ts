/** The description of the API, generated from its operations. */
import { z } from 'zod'
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi'
import { file, type Operation } from './operation.ts'
import { operations } from './operations.ts'
import { problem } from './service.ts'
import { id } from './word-schemas.ts'

const always = [400, 405, 421, 500]
const titles: Record<number, string> = {
  400: 'Something in the request cannot be used',
  401: 'Sign in first',
  403: 'The request comes from another site',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Something else was changed meanwhile',
  413: 'Too large',
  415: 'Not JSON',
  421: 'Wrong address',
  428: 'If-Match is missing',
  429: 'Too many tries',
  500: 'Something went wrong here',
  503: 'The database does not answer',
}

/** The OpenAPI 3.1 document of this version of the product. */
export function describeApi(version: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {}
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method]: describe(name, operation) }
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Bindeled',
      version,
      description:
        'Who collaborates with whom around a public library. Answers carry the revision of the network and an ETag.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'bindeled',
          description: 'Set by signing in',
        },
      },
    },
  })
}

function describe(name: string, operation: Operation) {
  const { summary, body, upload, answer, status = 200, open, ofNetwork } = operation
  const problems = [...always, ...operation.problems, ...(open ? [] : [401])]
  return {
    operationId: name,
    summary,
    security: open ? [] : [{ session: [] }, {}],
    requestParams: parametersOf(operation),
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } }
      : {}),
    ...(upload === undefined ? {} : { requestBody: { required: true, content: sentFile } }),
    responses: {
      [status]: {
        description: summary,
        content: answer === file ? sentFile : { 'application/json': { schema: answer } },
      },
      ...(ofNetwork ? { '304': { description: 'Unchanged since the ETag that was sent' } } : {}),
      ...Object.fromEntries(
        [...new Set(problems)].sort().map((status) => [
          String(status),
          {
            description: titles[status] ?? 'A problem',
            content: { 'application/problem+json': { schema: problem } },
          },
        ]),
      ),
    },
  }
}

const sentFile = {
  'application/octet-stream': { schema: { type: 'string', format: 'binary' } as const },
}

const by = z.string().meta({
  description: 'Who does it, as they call themselves: percent-encoded UTF-8',
})
const ifMatch = z.string().meta({ description: 'The revision of the item in quotes' })

function parametersOf({ method, path, query, open, ifMatch: needed }: Operation) {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => [parameter, id])
  const headers = {
    ...(method === 'get' || open ? {} : { 'Bindeled-By': by.optional() }),
    ...(needed ? { 'If-Match': ifMatch } : {}),
  }
  return {
    query,
    ...(names.length === 0 ? {} : { path: z.object(Object.fromEntries(names)) }),
    ...(Object.keys(headers).length === 0 ? {} : { header: z.object(headers) }),
  }
}
