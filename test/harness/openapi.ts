import type { Answer, Person, Samsyn } from './samsyn.ts';

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `{names}` in braces. */
  readonly path: string;
  readonly params: readonly string[];
  readonly query: readonly Omit<Parameter, 'in'>[];
  readonly body: JsonSchema | undefined;
  /** Takes a file’s bytes. */
  readonly takesFile: boolean;
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

/** Every route of the OpenAPI document that the server itself gives. */
export function operationsOf(s: Samsyn): Operation[] {
  const paths = s.app.swagger().paths as Record<
    string,
    Record<string, { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: JsonSchema }> } }>
  >;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase() as Operation['method'],
      path,
      params: parameters.filter((p) => p.in === 'path').map((p) => p.name),
      query: parameters.filter((p) => p.in === 'query'),
      body: requestBody?.content['application/json']?.schema,
      takesFile: requestBody?.content['application/octet-stream'] !== undefined,
    })),
  );
}

/** A body that the schema allows: the smallest one, the same each time. Ids are such that nothing has them. */
export function smallest(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf?.find((s) => s.type !== 'null') ?? schema.oneOf?.[0];
  if (choice) return smallest(choice);
  switch (typeOf(schema)) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, smallest(inner)]));
    case 'array':
      return (schema.minItems ?? 0) > 0 && schema.items ? [smallest(schema.items)] : [];
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return textFor(schema);
  }
}

function textFor({ format, minLength = 1 }: JsonSchema): string {
  if (format === 'uuid') return '3f2b6c1e-8a4d-4c7b-9e21-0d5a6b7c8d9e';
  if (format === 'date') return '2026-12-01';
  if (format === 'date-time') return '2026-12-01T09:00:00Z';
  if (format === 'email') return 'prov@samsyn.example';
  if (format === 'uri') return 'https://samsyn.example/';
  return 'Prov'.padEnd(minLength, 'x');
}

export const typeOf = (schema: JsonSchema): string | undefined =>
  Array.isArray(schema.type) ? schema.type.find((t) => t !== 'null') : (schema.type as string | undefined);

/** What may be taken for a list; a document it is not. */
const someFile = Buffer.from('Kod;Namn\r\nprov;Prov\r\n');

/** Asks as `person`, by whatever method the operation has. */
export function ask(
  person: Person,
  { method, takesFile }: Operation,
  url: string,
  body?: unknown,
  key?: string,
): Promise<Answer> {
  if (method === 'GET') return person.get(url);
  const more = key === undefined ? {} : { key };
  if (takesFile && body === undefined) return person.upload(url, someFile, more);
  if (method === 'DELETE') return person.delete(url, more);
  return method === 'PUT' ? person.put(url, body as object, more) : person.post(url, body as object, more);
}
