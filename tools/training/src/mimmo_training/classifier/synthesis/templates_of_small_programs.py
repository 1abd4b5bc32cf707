"""How drivers, firmware, plug-ins, systems and small programs are named, in many languages; and sets of dumps as people call them."""

#: For devices.
DRIVER = (
    "{device_maker} {device} {driver_word}< {version}>< {architecture}>",
    "{driver_word} {device}< {device_maker}>< Windows 7>< {architecture}>",
    "{driver_word} {device_maker} {word}{nnn}< {version}>",
    "{device_maker} {driver_word} {version}< WHQL>",
    "{device_maker}-{device}-{driver_word}-{version}",
    "{device}_{driver_word}_{version}_{architecture}",
    "{device} {firmware_word}< {version}>",
    "{firmware_word} {device}< {year}>",
    "{device_maker} {word}{nnn} {firmware_word} v{version}<.bin>",
    "{firmware_word} {device_maker} {letter}{nnn}< {version}>",
    "{word}-{version}-{year}{month_number}{day}-nightly-{short_word}-signed<.zip>",
    "{short_word}_{firmware_word}_{version}",
)

#: What other programs load.
ADDON = (
    "{word} {plugin_kind} {plugin_format}< {version}>",
    "{title} {plugin_kind} v{version}< {plugin_format}>",
    "{plugin_kind} {plugin_format} v{version}< {architecture}>",
    "{word} - {short_title} v{version} {plugin_format}<-{group}>",
    "{word} {plugin_kind} {digit} {plugin_format} WiN",
    "{short_word}-{plugin_format}-{version}",
    "{addon_word} {addon_host} {title}< {version}>",
    "{addon_host} {addon_word} {title}< {version}>",
    "{title} {addon_word} {addon_host}< {version}>",
    "{title} for {addon_host}< v{version}>< {cure}>",
    "{addon_host}-{addon_word}-{short_word}-{version}",
    "{local_title} {addon_word} {addon_host}",
    "{short_word} {addon_word} {version}",
)

#: Systems, and what starts them.
SYSTEM = (
    "{system_name} {system_tail}< {system_tail}>",
    "{system_name} {system_tail} {year}< by {group}>",
    "{system_name}_{system_tail}_{build}",
    "{short_word}linux-{version}-{architecture_short}<.iso>",
    "{short_word}-os-{version}<-{image_flavour}>.iso",
    "{word} OS {version} {system_tail}",
    "{system_name} {version} {architecture_short}",
    "{system_name} {local_tag} {system_tail}",
    "{short_word}-{version}-{architecture_short}-{image_flavour}<.img>",
)

#: Programs of a few words.
SMALL = (
    "{program_word} {version}",
    "{program_word}-{version}",
    "{program_word}_{version}",
    "{program_word}{digit}{digit}",
    "{program_word} {digit}.{digit}{letter}",
    "{program_word} v{digit}.{digit}",
    "{program_word} {version} {program_tail}",
    "{program_word} {program_tail}",
    "{program_field} {program_tail}< {version}>",
    "{program_field} {version}< {program_tail}>",
    "{word} {program_field} {version}",
    "{title} {program_field} {digit}.{digit}< {program_tail}>",
    "{local_title} {program_field}< {version}>",
    "{local_title} {version} {program_tail}",
    "{local_title} {program_field} {program_tail}",
    "{program_field} {year} {program_tail}",
    "{short_word}{digit}",
    "{title} {game_tail}",
    "{local_title} {game_tail}",
    "{local_title} {year} {game_tail}",
    "{title} {year} {game_tail}",
    "{title} {digit} {game_tail}",
)

#: Sets of dumps.
DUMPS = (
    "{console} {sets_of_dumps}",
    "{sets_of_dumps} {console}",
    "{console} {sets_of_dumps} {year}",
    "{title} {console} {sets_of_dumps}",
    "{sets_of_dumps} {console} {count}",
    "{count} {console} {sets_of_dumps}",
    "{title} ({console})",
    "{title} {console}",
    "{console} - {title}",
    "{local_title} {console} {sets_of_dumps}",
)
