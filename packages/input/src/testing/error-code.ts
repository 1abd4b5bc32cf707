import { isMimmoError } from '@mimmo/core';

/** The code of the error that an action fails with; throws what is no error of MIMMO's, and where nothing fails. */
export async function errorCode(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (isMimmoError(error) && error.name === 'InputError' && error.message.length < 700) return error.code;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
