# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run at installation (component "symbols"): what a debugger finds by the build's id. Expects
# programs, the unstripped ones.
find_program(OBJCOPY objcopy REQUIRED)
find_program(READELF readelf REQUIRED)
set(root $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})
foreach(program IN LISTS programs)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${READELF} --notes ${program}
                    OUTPUT_VARIABLE notes COMMAND_ERROR_IS_FATAL ANY)
    if(NOT notes MATCHES "Build ID: ([0-9a-f][0-9a-f])([0-9a-f]+)")
        message(FATAL_ERROR "${program} has no build id")
    endif()
    set(folder ${root}/lib/debug/.build-id/${CMAKE_MATCH_1})
    set(symbols ${folder}/${CMAKE_MATCH_2}.debug)
    file(MAKE_DIRECTORY ${folder})
    execute_process(COMMAND ${OBJCOPY} --only-keep-debug --compress-debug-sections ${program} ${symbols}
                    COMMAND_ERROR_IS_FATAL ANY)
    file(CHMOD ${symbols} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()
