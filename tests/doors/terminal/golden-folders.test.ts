import { expect, it } from 'vitest';
import { goldenFolders } from '../../../src/doors/terminal/golden-folders.ts';

const root = 'tests/golden';
const [german, english] = ['knowledge/trump-putin-telefonat', 'knowledge/skerra-ferry'];
const ofEnglish = { pack: english, folder: 'tests/golden/skerra-ferry' };

it('finds the golden questions of a pack, and of those beside it', () => {
  expect(goldenFolders(root, german)).toEqual([{ pack: german, folder: root }, ofEnglish]);
  expect(goldenFolders(root, english)).toEqual([ofEnglish]);
  expect(goldenFolders(root, 'elsewhere/mine')).toEqual([{ pack: 'elsewhere/mine', folder: root }]);
});
