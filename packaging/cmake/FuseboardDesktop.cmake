# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a free desktop and a shell want to know of the programs: installed where they look for it.
if(NOT UNIX OR APPLE)
    return()
endif()
include(GNUInstallDirs)

set(desktop_id io.github.fuseboard.Fuseboard)
set(desktop_from ${PROJECT_SOURCE_DIR}/resources/desktop)
set(desktop_icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(desktop_made ${PROJECT_BINARY_DIR}/desktop)

configure_file(${desktop_from}/${desktop_id}.service.in ${desktop_made}/${desktop_id}.service @ONLY)
install(FILES ${desktop_made}/${desktop_id}.service
        DESTINATION ${CMAKE_INSTALL_DATADIR}/dbus-1/services)
install(FILES ${desktop_from}/${desktop_id}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop_from}/${desktop_id}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(desktop_theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${desktop_icons}/app/${size}.png RENAME ${desktop_id}.png
            DESTINATION ${desktop_theme}/${size}x${size}/apps)
endforeach()
install(FILES ${desktop_icons}/${desktop_id}.svg DESTINATION ${desktop_theme}/scalable/apps)
install(FILES ${desktop_icons}/app/${desktop_id}-symbolic.svg
        DESTINATION ${desktop_theme}/symbolic/apps)

# Debian's zsh looks for packages' files elsewhere than all others.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr" AND EXISTS /etc/debian_version)
    set(desktop_zsh zsh/vendor-completions)
else()
    set(desktop_zsh zsh/site-functions)
endif()
install(FILES ${desktop_from}/completions/fuseboard.bash RENAME fuseboard
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${desktop_from}/completions/_fuseboard
        DESTINATION ${CMAKE_INSTALL_DATADIR}/${desktop_zsh})
install(FILES ${desktop_from}/completions/fuseboard.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The rest is made by the programs themselves.
if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    message(STATUS "No manual pages and completions of fuseboardctl: its programs do not run here")
    return()
endif()

set(desktop_files)
find_program(FUSEBOARD_GZIP gzip)
foreach(page fuseboard.1 fuseboardctl.1 fuseboard-config.5)
    set(schema ${PROJECT_SOURCE_DIR}/resources/config.schema.json)
    set(made ${desktop_made}/man/${page})
    add_custom_command(OUTPUT ${made}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${desktop_made}/man
        COMMAND fuseboard_manual ${schema} ${desktop_from}/man/${page}.in ${made}
        DEPENDS fuseboard_manual ${schema} ${desktop_from}/man/${page}.in
        VERBATIM)
    if(FUSEBOARD_GZIP)
        # Without a name and a time in it: each build gives the same bytes.
        add_custom_command(OUTPUT ${made}.gz
            COMMAND ${FUSEBOARD_GZIP} -9nkf ${made}
            DEPENDS ${made}
            VERBATIM)
        set(made ${made}.gz)
    endif()
    list(APPEND desktop_files ${made})
    string(REGEX MATCH "[0-9]$" section ${page})
    install(FILES ${made} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()

# fuseboard_completions(SHELL FILE FOLDER): the script of one shell, under the name it looks for.
function(fuseboard_completions shell name folder)
    set(made ${desktop_made}/completions/${shell}/${name})
    add_custom_command(OUTPUT ${made}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${desktop_made}/completions/${shell}
        COMMAND fuseboardctl completions ${shell} > ${made}
        DEPENDS fuseboardctl
        VERBATIM)
    install(FILES ${made} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
    set(desktop_files ${desktop_files} ${made} PARENT_SCOPE)
endfunction()
fuseboard_completions(bash fuseboardctl bash-completion/completions)
fuseboard_completions(zsh _fuseboardctl ${desktop_zsh})
fuseboard_completions(fish fuseboardctl.fish fish/vendor_completions.d)

add_custom_target(desktop_files ALL DEPENDS ${desktop_files})
