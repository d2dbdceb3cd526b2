import type { ModuleSource } from './types.js';

export * from './types.js';

/** Loads the module, once: further and concurrent calls share the first. */
export declare function init(source: ModuleSource | Promise<ModuleSource>): Promise<void>;
