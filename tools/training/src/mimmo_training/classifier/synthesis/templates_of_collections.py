"""How people name collections of material, in many languages: what it is of, the word for it, how many, in which format."""

#: Words to films, as they are packed.
SUBTITLE_PACKS = (
    "{title}< ({year})> {subtitles_material}",
    "{subtitles_material} {title}< {year}>",
    "{subtitles_material}: {title}",
    "{title} S{nn} {subtitles_material}< {language_short}>",
    "{title} {local_season} {n} {subtitles_material}",
    "{subtitles_material} {title} {local_season} {n}",
    "{subtitles_material} {language_short}< {language_short}> {title}",
    "{title} ({subtitles_material}, {language_name})",
    "{title} [{subtitles_material}] {language_short}",
    "{title} 1-{nn2} {subtitles_material}",
    "{title} {subtitles_material} srt< ass>",
    "{title} {language_name} {language_name} {subtitles_material}",
    "{title} {year} {resolution} {video_source} {subtitles_material} only",
    "{local_title} {subtitles_material}",
)

#: Letters and small pictures.
LETTERS = (
    "{fonts_material} {about}",
    "{about} {fonts_material}< {count}>",
    "{count} {fonts_material}",
    "{local_title} {fonts_material}",
    "{title} {fonts_material}",
    "{word} {font_style} {font_weight}",
    "{word}-{font_style}-{font_format}",
    "{word}{font_style}-{font_weight}",
    "{word}-{font_style} {fonts_material}",
    "{short_word}-{font_style}-webfont",
    "{font_name} ({digit} styles)< desktop>< web>",
    "{short_title} {font_style} {font_weight}",
    "{word} {font_style} {font_weight}.{font_extension}",
)

#: Signs for screens.
SIGNS = (
    "{about} {icons_material}< {count}>",
    "{icons_material} {about}< PNG>< SVG>",
    "{word}-{icons_material}",
    "{short_word}-icons<-{icon_shade}>",
    "{short_word}-icon-theme",
    "{short_word}-cursors",
    "{word} {icon_shade} {icons_material}",
    "{icons_material} {icon_size}",
    "{about} {icons_material} {icon_size}",
    "{local_title} {icons_material}",
    "{icon_theme}-{word}<-{icon_shade}>",
)

#: Pictures of any kind, and what is made out of them.
IMAGES = (
    "{about} {wallpapers_material}< {resolution_plain}>",
    "{wallpapers_material} {about}< {resolution_plain}>",
    "{wallpapers_material} {resolution_plain}< ({count})>",
    "{local_title} {wallpapers_material}",
    "{about} {photos_material}< {year}>< RAW>",
    "{photos_material} {about}< {year}>",
    "{photos_material} {place} {year}",
    "{photos_material} {local_title}< {year}>",
    "{person} {photos_material}< {year}>",
    "{photos_material} {month} {year}",
    "{count} {photos_material}< {about}>",
    "{about} {photos_material} {count}<.{archive_extension}>",
    "{about} {clipart_material}< {template_format}>",
    "{clipart_material} {about}< {template_format}>",
    "{clipart_material} - {about}< PNG>< {count}>",
    "{about} {textures_material}< 4K>< 8K>",
    "{textures_material} {about}",
    "{about}-{textures_material}-{count}",
    "DSC{nnn2}{digit}.{image_extension}",
    "{year}{month_number}{day}_{build}.{image_extension}",
    "{photos_material}_{place}_{year}",
    "{short_word}_{nnn}.{image_extension}",
)

#: What programs of design take as a beginning.
TEMPLATES = (
    "{template_maker} {templates_material}< {about}>",
    "{templates_material} {about}< {template_format}>",
    "{about} {templates_material}< ({count})>",
    "{about} {templates_material} {template_format}",
    "{template_maker} - {about} {templates_material}< {build}>",
    "{template_maker} {build} {about}< {templates_material}>",
    "{templates_material} {template_maker}",
    "{local_title} {templates_material}",
    "{title} {templates_material}<-{group}>",
)

#: Of the earth.
MAPS = (
    "{region_of_maps} {maps_material}< {year}>",
    "{maps_material} {region_of_maps}< {year}>< {maps_format}>",
    "{maps_material} {region_of_maps} {maps_format}",
    "{region_of_maps} {maps_format} {maps_material}",
    "{region_of_maps}_{maps_material}_{year}",
    "Garmin {region_of_maps} {maps_material}< v{version}>< {maps_format}>",
    "{region_of_maps} 1:{count}00 {maps_material}",
    "{maps_material} 1:{count}00 {region_of_maps}",
    "OpenStreetMap {region_of_maps} {maps_material}",
    "{maps_material} {local_title}< {year}>",
)

#: Figures and words, as files and as folders of them.
FIGURES = (
    "{data_about} {data_measure}",
    "{data_about} {data_measure} {year}< - {year2}>",
    "{data_about}-{data_measure}",
    "{data_about}-{data_measure}",
    "{data_about}_{data_measure}",
    "{data_about}_{data_measure}",
    "{data_about}-{data_about}",
    "{data_about}_{data_about}_{data_measure}",
    "{data_about}-{year}",
    "{data_about}_{year}",
    "{data_about}-{data_measure}-{year}",
    "{data_about}_{data_measure}_{year}",
    "{region_of_maps} {data_about} {data_measure}",
    "{place}_{data_about}_{data_measure}",
    "{place}-{data_about}-{year}",
    "{data_about}",
    "{data_about}s",
    "{data_about}.{data_format}",
    "{data_about}_{data_measure}.{data_format}",
    "{data_about}-{data_measure}-{year}.{data_format}",
    "{word}_{data_about}.{data_format}",
    "{data_about} {data_measure}.{data_format}",
    "{data_about} {dataset_material}< {year}>",
    "{dataset_material} {data_about}< {year}>",
    "{dataset_material} {local_title}< {year}>",
    "{dataset_material}: {data_about} {data_measure} {year}-{year2}",
    "{data_about} {data_measure} {dataset_material}",
    "{word} {dataset_material}< v{version}>< {data_format}>",
    "{data_about} {dataset_material} {data_format}",
    "{word}{year} {data_about} {dataset_material}",
    "{word}-{n}b-{model_kind}",
    "{word} {model_kind}< v{version}>",
    "{about} {model_kind}< safetensors>",
    "{data_about} {data_measure} {model_kind}",
    "{backup_material}< {year}>",
    "{backup_material}_{month}_{year}",
    "{backup_material} {n}",
    "{backup_material}-{year}{month_number}{day}<.{archive_extension}>",
)

#: Shapes.
SHAPES = (
    "{shape_thing}",
    "{shape_look} {shape_thing}",
    "{shape_thing} {shape_material}",
    "{shape_look} {shape_thing} {shape_material}",
    "{shape_material} {shape_thing}",
    "{shape_material} - {shape_look} {shape_thing}",
    "{shape_thing}_{shape_look}.{shape_extension}",
    "{shape_thing}-{shape_look}",
    "{shape_thing}.{shape_extension}",
    "{shape_thing}_{nn}.{shape_extension}",
    "{shape_thing}_v{digit}.{shape_extension}",
    "{shape_thing} {shape_thing}.{shape_extension}",
    "{shape_thing}-{shape_thing}-{shape_extension}",
    "{word}_{shape_thing}",
    "{shape_thing} with {shape_thing}",
    "{local_title} {shape_material}",
    "{title} {shape_material}",
    "{shape_look}_{shape_thing}_{shape_extension}",
)
