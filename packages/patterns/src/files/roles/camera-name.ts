/**
 * Names that cameras and telephones give: `IMG_1234`, `DSC01234`, `P1010001`, `MVI_0001`, `PXL_20230702_101112`,
 * `20220611_153000`, `IMG-20220611-WA0001`, `2022-06-11 15.30.00`, `Screenshot_20230101-…` are no pages and no covers.
 */
const CAMERA_NAME =
  /^(?:(?:img|dsc[fn]?|_dsc|_mg|mvi|mov|vid|pxl|gopr|gh|gx|dji|sam|cimg|pict|hpim|imgp|sdc|snapshot|screenshot|photo|foto|image|bild|фото|imagen|wp|pano|burst)[\s_-]?\d{3,8}|p\d{7}|[dp]sc_?\d{4,5}|\d{8}[\s_-]\d{6}|(?:img|vid|pxl|screenshot)[\s_-](?:19|20)\d{6}|(?:19|20)\d\d-\d\d-\d\d[\s_]\d\d[.-]\d\d)/iu;

/** Whether a file is called as cameras call theirs; a path may stand before it. */
export function hasCameraName(path: string): boolean {
  return CAMERA_NAME.test(path.slice(path.lastIndexOf('/') + 1));
}
