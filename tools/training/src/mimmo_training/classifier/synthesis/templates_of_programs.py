"""How names of sets, downloads and source trees are laid out: software that no scene group and no repacker has named.

The conventions are those of No-Intro, Redump, TOSEC, GoodTools, MAME, and of the places that programs are fetched from.
"""

#: Cartridges and discs, as the catalogues of dumps name them.
ROM = (
    "{sorted_title} ({rom_region})<.{cartridge}>",
    "{sorted_title} ({rom_region})< ({rom_languages})>< ({rom_flag})><.{cartridge}>",
    "{sorted_title} ({rom_region}) ({rom_languages})< ({rom_flag})><.{archive}>",
    "{sorted_title} - {episode_title} ({rom_region})< ({rom_languages})>< ({rom_flag})><.{cartridge}>",
    "{sorted_title} {n} ({rom_region})< ({rom_flag})><.{cartridge}>",
    "{sorted_title} ({rom_region}) (Rev {digit})<.{archive}>",
    "{sorted_title} ({rom_region})< ({rom_languages})> (Disc {digit})<.{disc_image}>",
    "{sorted_title} ({rom_region}) (Track {digit}).bin",
    "{sorted_title} ({rom_region}) ({rom_flag}) ({rom_flag})<.{archive}>",
    "{title} ({good_region})< ({rom_flag})>< [{good_flag}]><.{cartridge}>",
    "{title} ({good_region}) [!]<.{cartridge}>",
    "{title} ({good_region}) [{good_flag}]<.{archive}>",
    "{title}.{cartridge}",
    "{rom_set} - {sorted_title} ({rom_region})<.{archive}>",
    "{rom_set} ROMs< ({rom_region})>< {year}>",
    "{rom_set} ({year}{month_number}{day})< ({group})>",
    "No-Intro - {rom_set}< ({year}-{month_number}-{day})>",
    "{sorted_title} ({rom_region}) [{title_id}]<.{disc_image}>",
    "{title} [{title_id}]< [v{build}]><.{cartridge}>",
    "{title_id}< - {title}><.{disc_image}>",
    "{content_id}<.{console_package}>",
)

#: Disks and tapes of home computers, as TOSEC and its like name them.
DISK = (
    "{title} ({year})({game_publisher})<[{tosec_flag}]><.{disk}>",
    "{title} ({year})({game_publisher})({tosec_country})<[{tosec_flag}]><.{disk}>",
    "{title} v{digit}.{digit} ({year})({game_publisher})<({tosec_country})><[{tosec_flag}]><.{disk}>",
    "{title} ({year})({game_publisher})(Disk {digit} of {digit})<[{tosec_flag}]><.{disk}>",
    "{title} ({year})({game_publisher})(Side {letter})<[{tosec_flag}]><.{disk}>",
    "{title} ({year}-{month_number}-{day})({author_last_first})<({tosec_country})><[{tosec_flag}]><.{archive}>",
    "{title} ({year}-{month_number})({game_publisher})<[{tosec_flag}]><.{disk}>",
    "{title} ({decade}x)({game_publisher})<({tosec_country})><[{tosec_flag}]><.{disk}>",
    "{title} ({year})(-)<({tosec_country})><[{tosec_flag}]><.{disk}>",
    "{title} (demo) ({year})({game_publisher})<({tosec_country})><.{disk}>",
    "{title} ({year})({game_publisher})({memory})<[{tosec_flag}]><.{disk}>",
    "ZZZ-UNK-{title}<.{disk}>",
    "{title}_v{digit}.{digit}_{build}.lha",
    "{title} ({year})<.{archive}>",
    "{title} (DOS, {year})<.{archive}>",
    "{dos_name}.{dos_extension}",
    "{dos_name}",
    "{title} ({tosec_system})<.{disk}>",
)

#: Machines of arcades: the short names of sets, and the long names of the games.
ARCADE = (
    "{arcade_name}.zip",
    "{arcade_name}.zip",
    "{arcade_name}",
    "{arcade_name}.7z",
    "{title} (set {digit})<.zip>",
    "{title} ({arcade_region})<.zip>",
    "{title} ({arcade_region}, set {digit})",
    "{title} ({arcade_region}, rev {letter})",
    "{title} ({arcade_region} {build})",
    "{title} (bootleg< set {digit}>)",
    "{title} ({game_publisher} license)",
    "{title} ({game_publisher})",
    "MAME 0.{nnn} {arcade_set}",
    "MAME {arcade_set}< 0.{nnn}>",
)

#: Programs and games of telephones and hand-helds.
PHONE = (
    "{title} ({rom_region}) ({phone}, {screen}) (v{version})<.jar>",
    "{title} ({phone}, {screen})<.jar>",
    "{title}_{screen}_{phone}<.jar>",
    "{title} ({rom_region}) (Color)<.prc>",
    "{title} v{version} {phone_system}<.sis>",
    "{phone_package}_{version}.apk",
    "{phone_package}",
    "{phone_package}-{build}<-{phone_source}>.apk",
    "{title}_{version}_{phone_source}.apk",
    "{title}-{version}-{phone_architecture}.apk",
    "{title} v{version} {phone_mod}<.apk>",
    "{title} {version} ({phone_mod})<.apk>",
    "{title}_v{version}.xapk",
    "{title}-v{version}.ipa",
    "{title} {phone_mod} APK",
)

#: What a program's own page offers.
DOWNLOAD = (
    "{program_word}-{version}-{download_system}<.{package}>",
    "{program_word}_{version}_{download_system}<.{package}>",
    "{program_word}-{download_system}-{version}<.{package}>",
    "{program_word}-{download_system}<.{package}>",
    "{program_word}-v{version}<-{download_system}><.{package}>",
    "{program_word}.{version}<.{package}>",
    "{program_word}{build}<.{package}>",
    "{program_word}Setup<-{version}>.exe",
    "{program_word}-{version}-setup.exe",
    "{program_word} Setup {version}",
    "{program_word}_{version}_Setup",
    "{program_word}Portable_{version}<.paf>.exe",
    "{program_word}-portable<-{version}>.zip",
    "{program_word}_{build}_{download_system}",
    "{program_word}-{year}{month_number}{day}<-{download_system}><.{package}>",
    "{program_word}-{version}.msi",
    "{program_word}-{version}-installer",
    "{program_word}.zip",
    "{program_word}",
    "{distribution}-{version}-{image_flavour}-{architecture_short}.iso",
    "{distribution}-{year}.{month_number}.{day}-{architecture_short}.iso",
    "{distribution}-{version}-{architecture_short}-{image_flavour}",
    "{distribution}_{version}_{image_flavour}.img.xz",
    "{build}.{digit}.{build}-{nnn}.{word}_release_{image_flavour}_{architecture_short}.iso",
)

#: Source code.
SOURCE = (
    "{repository}-main.zip",
    "{repository}-main",
    "{repository}-master",
    "{repository}-master.zip",
    "{repository}",
    "{repository}",
    "{repository}-{version}.tar.gz",
    "{repository}-{version}",
    "{repository}-v{version}-src",
    "{repository}-develop",
    "{repository}.git",
    "{title} source code< {version}>",
    "{repository}-{commit}",
    "v{version}.tar.gz",
    "v{version}.zip",
)
