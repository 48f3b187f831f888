/** The one place where texts pass into the database. */
import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';
import { cleanText } from './clean-text.ts';

/** Cleans every text that a query binds, those that are looked for too, so that what was kept is found again. */
export class TextBorder implements KyselyPlugin {
  readonly #cleaner = new Cleaner();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.#cleaner.transformNode(node, queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

class Cleaner extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return typeof node.value === 'string' ? { ...node, value: cleanText(node.value) } : node;
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return PrimitiveValueListNode.create(
      node.values.map((value) => (typeof value === 'string' ? cleanText(value) : value)),
    );
  }
}
