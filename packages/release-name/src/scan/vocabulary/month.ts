/** Months as magazines write them, in lower case: English, German, French, Italian, Spanish, Dutch, Nordic, Polish, Russian. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'januar februar märz maerz mai juni juli oktober dezember ' +
    'janvier fevrier février mars avril juin juillet aout août septembre octobre novembre decembre décembre ' +
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre ' +
    'enero febrero abril mayo junio julio septiembre octubre noviembre diciembre ' +
    'januari februari maart mei augustus ' +
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień ' +
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
  ).split(' '),
);
