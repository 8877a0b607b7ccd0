# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# CPACK_PRE_BUILD_SCRIPTS: what depends on the kind of package rather than on the build, mended in
# the collected files.
set(share ${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)

# Debian's zsh looks for packages' files elsewhere than all others.
set(zsh site-functions)
if(CPACK_GENERATOR STREQUAL "DEB")
    set(zsh vendor-completions)
endif()
file(GLOB completions ${share}/zsh/*/_fuseboard*)
foreach(completion IN LISTS completions)
    get_filename_component(name ${completion} NAME)
    file(MAKE_DIRECTORY ${share}/zsh/${zsh})
    file(RENAME ${completion} ${share}/zsh/${zsh}/${name})
endforeach()
file(GLOB folders ${share}/zsh/*)
list(REMOVE_ITEM folders ${share}/zsh/${zsh})
if(folders)
    file(REMOVE_RECURSE ${folders})
endif()

# The session's bus starts a program by its whole path, which a folder put anywhere does not have.
file(GLOB services ${share}/dbus-1/services/*.service)
foreach(service IN LISTS services)
    if(CPACK_GENERATOR STREQUAL "TGZ")
        file(REMOVE_RECURSE ${share}/dbus-1)
    else()
        file(READ ${service} text)
        string(REGEX REPLACE "(\nExec=)[^\n]*/fuseboard" "\\1${CPACK_PACKAGING_INSTALL_PREFIX}/bin/fuseboard"
               text "${text}")
        file(WRITE ${service} "${text}")
    endif()
endforeach()

# And where no service is, no desktop must ask the bus for one instead of starting the program.
if(CPACK_GENERATOR STREQUAL "TGZ")
    file(GLOB entries ${share}/applications/*.desktop)
    foreach(entry IN LISTS entries)
        file(READ ${entry} text)
        string(REPLACE "DBusActivatable=true\n" "" text "${text}")
        file(WRITE ${entry} "${text}")
    endforeach()
endif()

# Nobody's umask shows in a package: not in the folders that scripts have made, either.
if(UNIX)
    execute_process(COMMAND chmod -R u+rwX,go+rX,go-w ${CPACK_TEMPORARY_DIRECTORY}
                    COMMAND_ERROR_IS_FATAL ANY)
endif()
