import { newFile } from '../fixtures/store/store-place.ts';
import { describeStore } from './store.contract.ts';

describeStore('SQLite', newFile);
