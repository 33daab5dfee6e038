/** The one derived key: the Library. Templates take everything from it; the other files here are records for the model. */
import { currentLibrary } from '../src/load/current-library.ts';

export default currentLibrary;
